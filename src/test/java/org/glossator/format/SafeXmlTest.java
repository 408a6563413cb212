package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class SafeXmlTest {

    private static String content(byte[] bytes) {
        try (SafeXml xml = SafeXml.open(Bundles.bytes("a.xml", bytes))) {
            assertThat(xml.nextIsBegin()).isTrue();
            return xml.content();
        }
    }

    private static String content(String text) {
        return content(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTextReferencesAndSections() {
        assertThat(content("<a>x &amp; <b>&#128522;</b><![CDATA[<y>]]>\r\nz</a>"))
                .isEqualTo("x & 😊<y>\nz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void decodesAsTheFileSays(String charset) {
        String text = "<?xml version='1.0' encoding='" + charset + "'?><a>café</a>";
        if (charset.equals("UTF-16LE")) {
            text = "\uFEFF" + text.replace("UTF-16LE", "UTF-16");
        }
        assertThat(content(text.getBytes(Charset.forName(charset)))).isEqualTo("café");
    }

    @Test
    void readsVersionOnePointOne() {
        assertThat(content("<?xml version='1.1'?><a>x&#1;</a>")).isEqualTo("x\u0001");
    }

    /// Ten entities of ten of the one before: a billion letters, if anybody spelt them out.
    @Test
    void anEntityIsNeverSpeltOut() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"xxxxxxxxxx\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        String text = bomb.append("]><a>&e9;</a>").toString();
        assertThatThrownBy(() -> content(text))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.xml:1: ")
                .hasMessageNotContaining("\n");
    }

    @Test
    void noOtherFileIsOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String text = "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><a>&e;</a>";
        assertThatThrownBy(() -> content(text))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("secret\"");
        String outside = "<!DOCTYPE a SYSTEM \"" + secret.toUri() + "\"><a>x</a>";
        assertThat(content(outside)).isEqualTo("x");
    }

    @Test
    void nestingEnds() {
        String text = "<a>".repeat(100_000);
        assertThatThrownBy(() -> content("\n" + text))
                .hasMessage("a.xml:2: nested deeper than 200 elements; flatten it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "<a>", "<a>\u0001</a>", "<a b=1/>", "<a></b>", "<a>&x;</a>"})
    void saysWhereItIsBroken(String text) {
        assertThatThrownBy(() -> content(text))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.xml:1: ")
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> content(new byte[] {'<', 'a', '>', (byte) 0xff, '<', '/'}))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.xml:1: not valid XML");
    }

    /// The parser limits what entities come to, but not how long a text may be.
    @Test
    void aLongTextWithManyReferencesIsRead() {
        String text = "<a b=\"" + "&amp;&#10;x".repeat(400_000) + "\">" + "&lt;y".repeat(400_000);
        assertThat(content(text + "</a>")).hasSize(800_000);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        String wild = " \t\n\r\u0085\u2028<>&\"']]> 😊 العربية ";
        String text = new XmlOut().begin("a").attribute("b", wild).text(wild).end().toString();
        try (SafeXml xml = SafeXml.open(Source.pasted("a.xml", text))) {
            assertThat(xml.nextIsBegin()).isTrue();
            assertThat(xml.attribute("b")).isEqualTo(wild);
            assertThat(xml.content()).isEqualTo(wild);
        }
    }
}
