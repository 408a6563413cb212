package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The first bytes by which files that are not text give themselves away.
enum Magic {
    PNG("a PNG image", "\u0089PNG"),
    GIF("a GIF image", "GIF8"),
    JPEG("a JPEG image", "\u00ff\u00d8\u00ff"),
    ZIP("a ZIP archive, as Word and LibreOffice documents are", "PK\u0003\u0004"),
    ELF("a program", "\u007fELF"),
    EXE("a program", "MZ\u0090\u0000"),
    CLASS("a Java class", "\u00ca\u00fe\u00ba\u00be"),
    PDF("a PDF document", "%PDF-"),
    OLE("an old Office document", "\u00d0\u00cf\u0011\u00e0"),
    GZIP("a gzip archive", "\u001f\u008b"),
    BZIP("a bzip2 archive", "BZh91AY"),
    XZ("an xz archive", "\u00fd7zXZ"),
    SEVEN("a 7z archive", "7z\u00bc\u00af"),
    RAR("a RAR archive", "Rar!\u001a"),
    SQLITE("a SQLite database", "SQLite format 3\u0000"),
    RIFF("a sound or film", "RIFF"),
    OGG("a sound or film", "OggS"),
    RTF("a rich text document", "{\\rtf");

    private final String what;
    private final byte[] bytes;

    Magic(String what, String bytes) {
        this.what = what;
        this.bytes = bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// What kind of file begins like this, in words.
    static Optional<String> of(byte[] content) {
        return Arrays.stream(values())
                .filter(magic -> magic.begins(content))
                .map(magic -> magic.what)
                .findFirst();
    }

    boolean begins(byte[] content) {
        return content.length >= bytes.length
                && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }
}
