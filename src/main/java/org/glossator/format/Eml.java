package org.glossator.format;

import java.util.List;

/// A saved mail: RFC 5322 with the parts of MIME.
final class Eml implements Format.Reading {

    @Override
    public String id() {
        return "eml";
    }

    @Override
    public List<String> extensions() {
        return List.of("eml");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return Mail.read(source, Mail.open(source, "a mail"), sink);
    }
}
