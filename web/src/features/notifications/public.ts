export { MailPanel } from './MailPanel';
