package org.glossator.format;

/// What a card says of the format itself.
///
/// @param format id of the format
/// @param unit what offsets count, in a sentence
/// @param python lines that load the data set; `{file}` stands for the first data file, `{folder}`
///   for the folder the card lies in
record CardGuide(String format, String unit, String python) {

    static final String CODE_POINTS =
            "Offsets count Unicode code points from 0, the end is exclusive: in Python,"
                    + " `text[start:end]`.";
}
