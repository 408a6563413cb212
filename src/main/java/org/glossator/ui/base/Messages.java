package org.glossator.ui.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of the interface, from `messages.properties`. Safe from any thread.
///
/// Every value is a [MessageFormat] pattern, with or without arguments; numbers and plurals are
/// formatted as the words are, in English.
public final class Messages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.glossator.messages", Locale.ROOT);

    private Messages() {}

    /// The sentence of `key` with its `{0}`, `{1}`, … filled in.
    ///
    /// @throws MissingResourceException if there is no such key: a mistake in the program
    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
    }
}
