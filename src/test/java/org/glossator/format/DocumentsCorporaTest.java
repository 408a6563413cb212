package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/// Documents that office programs wrote, which may not be kept here: `GLOSSATOR_CORPORA` names the
/// folder that holds `documents`.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class DocumentsCorporaTest {

    @ParameterizedTest
    @CsvSource({
        "testPDF.pdf, pdf, Apache Tika - Apache Tika, sponsored by the Apache Lucene PMC.",
        "testRTF.rtf, rtf, Test d’indexation Word, Test d’indexation Word",
        "testWORD.docx, docx, Sample Word Document, This document includes text that is BOLD",
        "testHTML_utf8.html, html, Title : Tilte with UTF-8 chars öäå, åäö",
    })
    void readsTheText(String file, String format, String title, String words) {
        Path path =
                Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""), "documents", file);
        Source source = Source.of(path, null);
        Format.Reading reading = Formats.reading(source).orElseThrow();
        assertThat(reading.id()).isEqualTo(format);
        Bundle bundle = Articles.read(reading, source).bundle();
        assertThat(bundle.text()).contains(words);
        assertThat(bundle.details().title()).isEqualTo(title);
    }
}
