package org.glossator.format;

/// What a card says of the format itself.
///
/// @param format id of the format
/// @param unit what offsets count, in a sentence
/// @param python lines that load the data set, run in the folder the card lies in; `{file}` stands
///   for the first data file
record CardGuide(String format, String unit, String python) {

    static final String CODE_POINTS =
            "Offsets count Unicode code points from 0, the end is exclusive: in Python,"
                    + " `text[start:end]`.";

    static final String CODE_UNITS =
            "Offsets count UTF-16 code units from 0, the end is exclusive: in Python,"
                    + " `text.encode(\"utf-16-le\")[2 * start : 2 * end].decode(\"utf-16-le\")`.";

    static final String NONE = "There are no offsets: marks stand within the text.";

    static final String TOKENS = "There are no offsets: tags stand on the tokens, in text order.";
}
