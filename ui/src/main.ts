/** Starts the page, once the sentences of the person's language are there. */
import '@fontsource-variable/inter/index.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/contrast.css';
import './styles/print.css';
import { mount } from 'svelte';
import * as api from './lib/api';
import { foresee, start } from './lib/messages';
import { askAtOnce } from './lib/opening';

const target = document.getElementById('app');
const language = api.getLanguage().catch(() => navigator.language);
askAtOnce();
foresee();
await start(await language);
// Only now: the modules of the page hold sentences.
const { default: App } = await import('./App.svelte');
if (target) mount(App, { target });
