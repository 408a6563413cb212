package org.glossator.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class DesktopTest {

    @Test
    void withoutADisplaySaysSoInOneLine() {
        assertThat(new Desktop("Linux", Map.of()).missing())
                .hasValueSatisfying(
                        line -> assertThat(line).contains("no display").doesNotContain("\n"));
    }

    @Test
    void aMissingLibraryIsNamedWithItsPackage() {
        assertThat(Desktop.missingLibrary("libnot-there-at-all.so.7"))
                .hasValueSatisfying(line ->
                        assertThat(line)
                                .contains("libnot-there-at-all.so.7")
                                .contains("libgtk-3-0"));
    }

    @Test
    void otherSystemsAlwaysHaveADisplay() {
        assertThat(new Desktop("Windows 11", Map.of()).missing()).isEmpty();
        assertThat(new Desktop("Mac OS X", Map.of()).missing()).isEmpty();
    }
}
