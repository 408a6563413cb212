package org.glossator.project;

import org.glossator.format.Account;
import org.glossator.format.Format;
import org.glossator.format.Records;
import org.glossator.model.WorkState;
import org.glossator.text.Tokenization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What an export was asked to take, told for people who get its files.
final class Taken {

    private static final String ALL = "all";

    private Taken() {}

    static List<Account.Taken> of(ExportOrder order, Format.Writing format) {
        ExportFilter filter = order.filter();
        List<Account.Taken> taken = new ArrayList<>();
        taken.add(new Account.Taken("records", records(order.records())));
        if (order.records() instanceof Records.Windows
                || format.choices().contains(Format.Choice.TOKENS)) {
            taken.add(new Account.Taken("tokens", tokens(order.options().tokens())));
        }
        taken.add(new Account.Taken("work state", some(filter.states().stream().map(Taken::code))));
        taken.add(new Account.Taken("tag", some(filter.tags())));
        taken.add(new Account.Taken("source", some(filter.sources())));
        taken.add(new Account.Taken("language", some(filter.languages())));
        taken.add(new Account.Taken("date", dates(filter.from(), filter.to())));
        taken.add(
                new Account.Taken(
                        "documents without a mark", filter.marked() ? "left out" : "taken"));
        return taken;
    }

    private static String records(Records records) {
        return switch (records) {
            case Records.Documents _ -> "documents";
            case Records.Sentences _ -> "sentences";
            case Records.Windows windows ->
                    "windows of %d tokens, each begins %d behind the one before"
                            .formatted(windows.tokens(), windows.stride());
        };
    }

    private static String tokens(Tokenization tokens) {
        return switch (tokens) {
            case ICU -> "words and punctuation marks, by the rules of Unicode and of the language";
            case WHITESPACE -> "what stands between white space";
        };
    }

    /// As the files have it.
    private static String code(WorkState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String some(Collection<String> names) {
        return some(names.stream());
    }

    private static String some(Stream<String> names) {
        List<String> sorted = names.sorted().toList();
        return sorted.isEmpty() ? ALL : String.join(", ", sorted);
    }

    private static String dates(String from, String to) {
        String begin = from.isEmpty() ? "" : "from " + from;
        String end = to.isEmpty() ? "" : "to " + to;
        String both = (begin + " " + end).strip();
        return both.isEmpty() ? ALL : both;
    }
}
