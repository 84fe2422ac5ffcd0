export { groups, suggestion } from './collections';
export { readSearch } from './filter';
export { StockText } from './StockText';
