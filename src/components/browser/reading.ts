import { setUpMentionStepper, setUpMobileNotes, syncNotes } from './article-notes.ts';
import { setUpCard } from './card.ts';
import { setUpHighlights } from './highlights.ts';
import { setUpShare } from './share.ts';

const article = document.querySelector<HTMLElement>('.prose');
const card = document.querySelector<HTMLElement>('#card');
const margin = document.querySelector<HTMLElement>('#margin');
const notesButton = document.querySelector<HTMLButtonElement>('#notes-button');
const shareButton = document.querySelector<HTMLButtonElement>('#share');

if (margin) setUpHighlights(margin);
if (article && card) setUpCard(article, card);
if (article && margin) syncNotes(article, margin);
if (margin) setUpMentionStepper(margin);
if (margin && notesButton) setUpMobileNotes(margin, notesButton);
if (shareButton) setUpShare(shareButton);
