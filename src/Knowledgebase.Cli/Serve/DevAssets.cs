namespace Knowledgebase.Cli.Serve;

/// <summary>What only the preview has: the script in each page, the look of its panel, and the stream of events.</summary>
static class DevAssets
{
    public static string Script => "/__dev/reload.js";
    public static string Style => "/__dev/overlay.css";
    public static string Events => "/__dev/events";

    /// <summary>
    /// Reloads the page when its build is not the last one, and shows mistakes. What comes from the input is only ever text.
    /// </summary>
    public static string ScriptText =>
        $$"""
            (() => {
              'use strict';
              const build = document.currentScript.dataset.build;
              const waiting = document.getElementById('kb-waiting');
              let panel = null;

              const show = (title, text) => {
                if (waiting) {
                  waiting.textContent = text;
                  return;
                }
                if (!panel) {
                  const style = document.createElement('link');
                  style.rel = 'stylesheet';
                  style.href = '{{Style}}';
                  document.head.append(style);
                  panel = document.createElement('section');
                  panel.id = 'kb-overlay';
                  panel.setAttribute('role', 'alert');
                  panel.setAttribute('lang', 'ja');
                  const close = document.createElement('button');
                  close.type = 'button';
                  close.textContent = '閉じる';
                  close.addEventListener('click', () => { panel.hidden = true; });
                  panel.append(document.createElement('h2'), document.createElement('pre'), close);
                  document.body.append(panel);
                }
                panel.querySelector('h2').textContent = title;
                panel.querySelector('pre').textContent = text;
                panel.hidden = false;
              };

              const events = new EventSource('{{Events}}');
              events.addEventListener('built', event => {
                if (event.data !== build) location.reload();
              });
              events.addEventListener('faults', event => {
                show('このサイトには誤りがあります。このままでは build で公開できません。', event.data);
              });
              events.addEventListener('mistakes', event => {
                show('入力に誤りがあります。直前の正しいサイトを表示しています。', event.data);
              });
              // An open stream keeps a page out of the cache that the back button uses.
              addEventListener('pagehide', () => events.close());
              addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
            })();

            """;

    /// <summary>The panel over the page. Names carry a prefix, and everything the page could have set is set again.</summary>
    public static string StyleText =>
        """
            #kb-overlay {
              all: initial;
              position: fixed;
              inset: auto 0 0 0;
              z-index: 2147483647;
              box-sizing: border-box;
              display: block;
              max-height: 60vh;
              overflow: auto;
              padding: 16px 24px;
              border-top: 4px solid #c62828;
              background: #1a1a1a;
              color: #fff;
              font: 16px/1.6 sans-serif;
            }
            #kb-overlay[hidden] { display: none; }
            #kb-overlay h2 { all: unset; display: block; font-weight: bold; }
            #kb-overlay pre { all: unset; display: block; margin: 12px 0; white-space: pre; overflow-x: auto; font: 14px/1.5 monospace; }
            #kb-overlay button { all: revert; font-size: 16px; padding: 6px 16px; min-height: 44px; }

            """;
}
