// Says above the page what this browser lacks of what the page cannot do without, and where the page would stand white when its script
// does not start. Written in the language of browsers that know nothing of that of the page.
(function () {
  'use strict';
  var root = document.getElementById('root');

  function runs(test) {
    try {
      return Boolean(test());
    } catch (error) {
      console.log(error);
      return false;
    }
  }

  // Each of these is younger than the syntax of the page; the youngest makes the versions in the sentence.
  var isYoung =
    typeof DecompressionStream === 'function' &&
    'noModule' in HTMLScriptElement.prototype &&
    'popover' in HTMLElement.prototype &&
    'toSorted' in Array.prototype &&
    runs(function () {
      return new RegExp('(?<!a)b').test('b');
    }) &&
    runs(function () {
      return CSS.supports('selector(:has(a))');
    });

  // A function that catches: the database throws and catches inside its wasm.
  var CATCHES = [
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
  ];
  var runsWasm = runs(function () {
    return WebAssembly.validate(new Uint8Array(CATCHES));
  });

  function paragraph(language, text) {
    var element = document.createElement('p');
    element.lang = language;
    element.textContent = text;
    return element;
  }

  /** Above the page, or in it, where the page takes it away when it starts after all. */
  function say(where, dutch, english) {
    var box = document.createElement('div');
    box.className = 'browser-check';
    box.setAttribute('role', 'alert');
    box.appendChild(paragraph('nl', dutch));
    box.appendChild(paragraph('en', english));
    if (where === 'in') root.appendChild(box);
    else document.body.insertBefore(box, root);
  }

  if (!isYoung) {
    say(
      'above',
      'Deze browser is te oud voor Linewise: niet alles zal werken, en misschien niets. Werk hem bij, of gebruik Chrome of Edge vanaf 114, Firefox vanaf 125 of Safari vanaf 17.',
      'This browser is too old for Linewise: not everything will work, and maybe nothing. Update it, or use Chrome or Edge 114, Firefox 125 or Safari 17, or later.',
    );
  } else if (!runsWasm) {
    say(
      'above',
      'In deze browser staat WebAssembly uit, bijvoorbeeld door de isolatiemodus van Apple of door je beheerder. Zonder kan Linewise niets berekenen; een momentopname openen kan wel.',
      'WebAssembly is off in this browser, for example by Lockdown Mode or by your administrator. Without it Linewise cannot compute anything; a snapshot does open.',
    );
  }

  function onError(event) {
    var isScript = event.target === window || (event.target && event.target.tagName === 'SCRIPT');
    if (!isYoung || !isScript || root.childNodes.length > 0) return;
    say(
      'in',
      'Linewise kon niet laden. Laad de pagina opnieuw.',
      'Linewise could not load. Please reload the page.',
    );
  }
  window.addEventListener('error', onError, true);
})();
