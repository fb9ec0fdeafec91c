// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person would notice about the page. Each function runs inside it and gives what is wrong,
// so each must stand alone.

/** What makes the page wider than its window. */
export const sidewaysScroll = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
    .map((element) => `${element.tagName}#${element.id}.${element.className}`);
};

/** Controls that a screen reader has no name for, and ids that are not unique. */
export const unnamedControls = () => {
  const wrong = [];
  for (const input of document.querySelectorAll('input')) {
    if (!input.labels?.length) wrong.push(`no label: ${input.outerHTML}`);
  }
  for (const control of document.querySelectorAll('button, a, summary')) {
    const name = control.getAttribute('aria-label') ?? control.textContent;
    if (!name.trim() && !control.closest('[hidden]')) wrong.push(`no name: ${control.outerHTML}`);
  }
  for (const image of document.querySelectorAll('img')) {
    if (!image.hasAttribute('alt')) wrong.push(`no alt: ${image.outerHTML}`);
  }
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  wrong.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`));
  for (const reference of document.querySelectorAll('[aria-labelledby], [for]')) {
    const id = reference.getAttribute('aria-labelledby') ?? reference.getAttribute('for');
    if (!document.getElementById(id)) wrong.push(`no such id: ${id}`);
  }
  return wrong;
};

/** Controls that are too small for a thumb; `least` in px. Links inside sentences may be. */
export const smallTargets = (least) =>
  [...document.querySelectorAll('button, input:not([type="checkbox"]), label:has(input), summary, nav a')]
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && (height < least - 0.01 || width < least - 0.01);
    })
    .map((element) => `${element.tagName} ${element.textContent.trim()}`);

/** Texts whose contrast with their ground is below `least` (WCAG 2.2, 1.4.3). */
export const faintTexts = (least) => {
  const channels = (colour) => colour.match(/[0-9.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element) => {
    for (let node = element; node; node = node.parentElement) {
      const colour = getComputedStyle(node).backgroundColor;
      if ((channels(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  return [...document.querySelectorAll('body *')]
    .filter((element) => hasText(element) && element.getClientRects().length > 0)
    .flatMap((element) => {
      const [a, b] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return contrast < least ? [`${contrast.toFixed(2)}: ${element.textContent.trim()}`] : [];
    });
};
