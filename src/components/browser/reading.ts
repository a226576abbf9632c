import { setUpCard } from './card.ts';
import { setUpHighlights } from './highlights.ts';
import { setUpNearby } from './sync-notes.ts';
import { setUpShare } from './share.ts';
import { setUpSheet } from './mobile-notes.ts';
import { setUpSteps } from './mention-stepper.ts';

const article = document.querySelector<HTMLElement>('.prose');
const card = document.querySelector<HTMLElement>('#card');
const margin = document.querySelector<HTMLElement>('#margin');
const button = document.querySelector<HTMLButtonElement>('#margin-button');
const share = document.querySelector<HTMLButtonElement>('#share');

if (margin) setUpHighlights(margin);
if (article && card) setUpCard(article, card);
if (article && margin) setUpNearby(article, margin);
if (margin) setUpSteps(margin);
if (margin && button) setUpSheet(margin, button);
if (share) setUpShare(share);
