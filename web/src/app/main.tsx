import '@/shared/ui/mantine.css';
import '@/shared/ui/tokens.css';
import '@/shared/ui/fonts.css';
import '@/shared/ui/base.css';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { refresh } from '@/features/access/public';
import { theme, variables } from '@/shared/ui/theme';
import { router } from './routes';
import { keepShell } from './shellCache';

void refresh();
keepShell();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

/** The server lets in only the styles that carry the nonce of this page. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
}

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <RouterProvider router={router} />
    </MantineProvider>
  </StrictMode>,
);
