/* What the browser itself must remember: text not yet handed in, the colour scheme, the width of the menu.
   Fields carry data-keep="form|field"; texts stay in this tab only and belong to the account that typed them. */
(() => {
  'use strict';
  const root = document.documentElement;
  const store = window.sessionStorage;
  const prefix = 'samnak.kept.';

  const textual = /^vaadin-(text-field|text-area|email-field|integer-field|number-field)$/;

  const key = (name) => `${prefix}${root.dataset.account || ''}|${name}`;

  const scheme = () => window.localStorage.getItem('samnak.scheme') || 'system';

  function applyScheme(choice) {
    root.dataset.scheme = choice;
  }

  /* Where something secret is shown or written nothing is remembered here: the tab's memory lies open on the machine. */
  const secret = () => document.querySelector('.sk-badge-secret, [data-secret]') !== null;

  function kept(event) {
    return event.composedPath().find((node) => node.getAttribute && node.hasAttribute('data-keep'));
  }

  document.addEventListener('input', (event) => {
    const field = kept(event);
    const input = event.composedPath()[0];
    if (field && textual.test(field.localName) && typeof input.value === 'string' && input.type !== 'password') {
      if (!secret()) store.setItem(key(field.getAttribute('data-keep')), input.value);
      /* One insertion of several lines comes as several events with the same text, and the last of them would make the
         browser side of Vaadin forget to send it: what the field knows already goes no further. */
      if (input.value === field.value) event.stopImmediatePropagation();
    }
  }, true);

  /* The frame's own small moves, without asking the server. */
  const frame = () => document.querySelector('.sk-frame');
  const burger = () => document.querySelector('[data-burger]');

  function openMenu(open) {
    if (!frame()) return;
    frame().classList.toggle('sk-open', open);
    burger().setAttribute('aria-expanded', String(open));
    if (open) document.querySelector('.sk-nav a').focus(); else burger().focus();
  }

  function moveFocus(box, step) {
    const stops = [...box.querySelectorAll('input, a')];
    const at = stops.findIndex((stop) => stop === document.activeElement || stop.contains(document.activeElement));
    stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
  }

  document.addEventListener('click', (event) => {
    const target = event.target.closest ? event.target : event.target.parentElement;
    if (!target) return;
    if (target.closest('[data-fold]')) {
      root.dataset.nav = root.dataset.nav === 'narrow' ? 'wide' : 'narrow';
      window.localStorage.setItem('samnak.nav', root.dataset.nav);
    } else if (target.closest('[data-burger]')) {
      openMenu(true);
    } else if (target.closest('.sk-veil')) {
      openMenu(false);
    } else if (target.closest('[data-skip]')) {
      event.preventDefault();
      document.getElementById('sk-main').focus();
    }
  });

  document.addEventListener('keydown', (event) => {
    const box = event.target.closest && event.target.closest('[data-arrows]');
    if (event.key === 'Escape' && frame() && frame().classList.contains('sk-open')) {
      openMenu(false);
    } else if (box && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      moveFocus(box, event.key === 'ArrowDown' ? 1 : -1);
    }
  });

  /* The keyboard: g and a letter lead to a page of the menu, / into the page's search field, here and not by the server, so that
     what is typed next arrives in the field; every other key belongs to the page, unless somebody types. */
  const goingMillis = 1500;
  let going = 0;

  function free(event) {
    const at = event.composedPath()[0];
    const box = at.localName === 'input' && /^(checkbox|radio|button)$/.test(at.type);
    const typing = /^(textarea|select)$/.test(at.localName) || (at.localName === 'input' && !box) || at.isContentEditable;
    const pressing = /^(Enter|NumpadEnter|Space)$/.test(event.code) && (box || /^(a|button|vaadin-button)$/.test(at.localName));
    const talking = document.querySelector('vaadin-dialog[opened],vaadin-confirm-dialog[opened],vaadin-popover[opened]')
      || (at.closest && at.closest('[role=menu],[role=listbox]'));
    return !event.ctrlKey && !event.altKey && !event.metaKey && !typing && !pressing && !talking;
  }

  document.addEventListener('keydown', (event) => {
    if (!free(event) || event.repeat) return;
    const before = going;
    going = 0;
    if (event.timeStamp - before < goingMillis && before) {
      const way = document.querySelector(`.sk-nav a[data-go="${event.code}"]`);
      event.preventDefault();
      event.stopImmediatePropagation();
      if (way) way.click();
    } else if (event.code === 'KeyG' && !event.shiftKey) {
      going = event.timeStamp;
      event.stopImmediatePropagation();
    } else if (event.code === 'Slash' && !event.shiftKey) {
      const field = document.querySelector('[data-find]');
      if (!field) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      field.focus();
    }
  }, true);

  /* The days of a month: arrows lead from day to day, Enter into what stands there, page keys to other months. */
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  document.addEventListener('keydown', (event) => {
    const grid = event.target.closest && event.target.closest('[data-month-grid]');
    if (!grid || event.ctrlKey || event.altKey || event.metaKey) return;
    const days = [...grid.querySelectorAll('[role=gridcell]')];
    const at = days.indexOf(event.target.closest('[role=gridcell]'));
    if (event.key in steps) {
      const to = days[Math.max(0, Math.min(days.length - 1, at + steps[event.key]))];
      days.forEach((day) => day.setAttribute('tabindex', day === to ? '0' : '-1'));
      to.focus();
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      grid.parentElement.querySelector(`[data-month-step="${event.key === 'PageUp' ? -1 : 1}"]`).click();
    } else if (event.key === 'Enter' && event.target === days[at] && days[at].querySelector('a')) {
      days[at].querySelector('a').focus();
    } else if (event.key === 'Escape' && event.target !== days[at]) {
      days[at].focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });

  /* Without a safe connection the browser offers no clipboard, but still copies what is selected. */
  function copyOld(text) {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'sk-unseen';
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }

  /* A list of tabs may hold nothing that takes the focus but tabs (WAI-ARIA); the part that scrolls them does. */
  let looking = false;
  function quietTabs() {
    looking = false;
    document.querySelectorAll('vaadin-tabs:not([data-quiet])').forEach((tabs) => {
      const part = tabs.shadowRoot && tabs.shadowRoot.querySelector('div[tabindex]');
      if (part) {
        part.removeAttribute('tabindex');
        tabs.dataset.quiet = '';
      }
    });
  }
  new MutationObserver(() => {
    if (!looking) {
      looking = true;
      window.setTimeout(quietTabs, 200);
    }
  }).observe(root, { childList: true, subtree: true });

  root.dataset.nav = window.localStorage.getItem('samnak.nav') || 'wide';

  window.samnak = {
    /* Puts back what was typed in this tab after the server's last copy; called when the form has appeared. */
    restore(form) {
      document.querySelectorAll('[data-keep]').forEach((field) => {
        const name = field.getAttribute('data-keep');
        if (!name.startsWith(`${form}|`) || !textual.test(field.localName)) return;
        const text = store.getItem(key(name));
        if (text !== null && text !== field.value && 'value' in field) {
          field.value = text;
          field.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
          field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
        }
      });
    },
    /* The server has these texts now, told by their lengths; what was typed since stays here. */
    settled(form, lengths) {
      Object.entries(lengths).forEach(([field, length]) => {
        const name = key(`${form}|${field}`);
        const text = store.getItem(name);
        if (text !== null && text.length === length) store.removeItem(name);
      });
    },
    forget(form) {
      Object.keys(store).filter((name) => name.startsWith(key(`${form}|`))).forEach((name) => store.removeItem(name));
    },
    forgetAll() {
      Object.keys(store).filter((name) => name.startsWith(prefix)).forEach((name) => store.removeItem(name));
    },
    free,
    copy(text) {
      if (!navigator.clipboard) return copyOld(text);
      return navigator.clipboard.writeText(text).catch(() => copyOld(text));
    },
    scheme,
    setScheme(choice) {
      window.localStorage.setItem('samnak.scheme', choice);
      applyScheme(choice);
    },
    setLanguage(language) {
      document.cookie = `samnak-lang=${language};path=/;max-age=31536000;samesite=lax`;
      root.lang = language;
    },
  };

  applyScheme(scheme());
})();
