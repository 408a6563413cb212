package org.glossator.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line `# name = value` between sentences.
///
/// @param value empty when there is none
/// @param line its number, 1-based
record ConllComment(String name, String value, int line) {

    private static final Pattern NAMED = Pattern.compile("#\\s*([^=]*?)\\s*(?:=\\s*(.*))?");

    static ConllComment of(String line, int number) {
        Matcher named = NAMED.matcher(line);
        if (!named.matches()) {
            return new ConllComment(line, "", number);
        }
        String value = named.group(2);
        return new ConllComment(named.group(1), value == null ? "" : value, number);
    }

    boolean beginsDocument() {
        return name.equals("newdoc") || name.equals("newdoc id");
    }

    boolean beginsParagraph() {
        return name.equals("newpar") || name.equals("newpar id");
    }

    boolean isText() {
        return name.equals("text");
    }
}
