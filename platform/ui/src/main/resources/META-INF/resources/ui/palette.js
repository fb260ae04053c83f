/* Ctrl+K. The palette lies in the page, closed: it opens and is steered without asking the server, which only finds. */
(() => {
  'use strict';
  const palette = () => document.querySelector('.sk-palette');
  const input = (box) => box.querySelector('input');
  const list = (box) => box.querySelector('[role=listbox]');
  const options = (box) => [...box.querySelectorAll('[role=option]')];
  const chosen = (box) => box.querySelector('[role=option][aria-selected=true]');
  let watched = null;
  let waiting = null;

  /* Whether what is shown is the answer to what stands in the field. */
  const answered = (box) => list(box).dataset.words === input(box).value;

  function choose(box, option, scroll) {
    options(box).forEach((each) => each.setAttribute('aria-selected', String(each === option)));
    if (option) {
      input(box).setAttribute('aria-activedescendant', option.id);
      if (scroll) option.scrollIntoView({ block: 'nearest' });
    } else {
      input(box).removeAttribute('aria-activedescendant');
    }
  }

  function go(box, option, elsewhere) {
    if (!option) return;
    if (elsewhere && option.href) {
      window.open(option.href, '_blank', 'noopener');
    } else {
      option.click();
    }
  }

  /* A new answer: its first line is chosen, and opened at once when Enter was pressed before it came. */
  function renewed(box) {
    if (!chosen(box)) choose(box, options(box)[0], false);
    if (waiting && answered(box)) {
      const { elsewhere } = waiting;
      waiting = null;
      go(box, options(box)[0], elsewhere);
    }
  }

  function watch(box) {
    if (watched === box) return;
    watched = box;
    new MutationObserver(() => renewed(box)).observe(list(box), { childList: true, subtree: true, attributes: true, attributeFilter: ['data-words'] });
    input(box).addEventListener('input', () => { waiting = null; });
  }

  function open() {
    const box = palette();
    if (!box || box.open || document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    watch(box);
    waiting = null;
    if (input(box).value !== '') {
      input(box).value = '';
      input(box).dispatchEvent(new Event('input', { bubbles: true }));
    }
    box.showModal();
    list(box).scrollTop = 0;
    choose(box, options(box)[0], false);
    input(box).focus();
    box.dispatchEvent(new CustomEvent('palette-opened'));
  }

  document.addEventListener('click', (event) => {
    const target = event.target.closest ? event.target : event.target.parentElement;
    if (!target) return;
    const box = palette();
    if (target.closest('[data-palette]')) {
      open();
    } else if (box && box.open && (target === box || target.closest('[data-palette-close]'))) {
      box.close();
    } else if (box && box.open && target.closest('.sk-palette [role=option]') && !event.ctrlKey && !event.metaKey) {
      box.close();
    }
  });

  document.addEventListener('keydown', (event) => {
    const box = palette();
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyK') {
      if (!box) return;
      event.preventDefault();
      if (box.open) box.close(); else open();
      return;
    }
    if (!box || !box.open || event.target !== input(box) || event.isComposing) return;
    const all = options(box);
    const at = all.indexOf(chosen(box));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
    if (to !== undefined && all.length) {
      event.preventDefault();
      const last = all.length - 1;
      const round = event.key.startsWith('Arrow') ? (to + all.length) % all.length : Math.max(0, Math.min(last, to));
      choose(box, all[round], true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const elsewhere = event.ctrlKey || event.metaKey;
      if (answered(box)) go(box, chosen(box), elsewhere); else waiting = { elsewhere };
    }
  });
})();
