package org.glossator.format;

import java.util.List;

/// A page saved with its pictures in one file: RFC 2557, as browsers and Word write it.
final class Mhtml implements Format.Reading {

    @Override
    public String id() {
        return "mhtml";
    }

    @Override
    public List<String> extensions() {
        return List.of("mhtml", "mht");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return Mail.readPage(source, Mail.open(source, "a page in one file"), sink);
    }
}
