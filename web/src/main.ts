import { mount } from 'svelte';
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css';
import './app.css';
import App from './App.svelte';
import { startRouter } from './lib/router.svelte.ts';
import { resumeSession } from './lib/session.svelte.ts';

startRouter();
void resumeSession();
const target = document.getElementById('app');
if (target) mount(App, { target });
