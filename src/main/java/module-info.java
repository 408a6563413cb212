/// The Glossator workbench: one module, closed to the outside.
module org.glossator {
    requires static org.jspecify;
    requires com.ibm.icu;
    requires java.logging;
    requires java.sql;
    requires java.xml;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires org.jsoup;
    requires de.siegmar.fastcsv;
    requires msgpack.core;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires org.apache.opennlp.tools;
    requires opennlp.models.langdetect;
    // OpenNLP and PDFBox log, and as automatic modules do not say so.
    requires org.slf4j;
    requires org.apache.commons.logging;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires info.picocli;

    opens org.glossator.cli to
            info.picocli;
}
