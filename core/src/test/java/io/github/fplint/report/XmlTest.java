package io.github.fplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlTest {

    @Test
    void escapesMarkup() {
        assertThat(Xml.escape("<a href=\"x\">&amp; ]]>")).isEqualTo("&lt;a href=&quot;x&quot;&gt;&amp;amp; ]]&gt;");
    }

    @Test
    void leavesOutWhatXmlCannotHold() {
        assertThat(Xml.escape("a\0\u0001\u001B\uFFFE\uFFFF\uD800b\uDC00🚀\u0085"))
                .isEqualTo("ab🚀\u0085");
    }

    @Test
    void letsNoRuleTextStartACommand() {
        assertThat(Xml.escape("##[error] [a]")).isEqualTo("##&#91;error] [a]");
    }

    @Test
    void aParserReadsWhatWasWritten() throws Exception {
        String text = " <b>\t'\"\r\n& ]]> 日本🚀 ##[x]";
        String xml = Xml.DECLARATION + "<e" + Xml.attribute("a", text) + ">" + Xml.escape(text) + "</e>";
        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        assertThat(root.getAttribute("a")).isEqualTo(text);
        assertThat(root.getTextContent()).isEqualTo(text);
    }
}
