package org.glossator.ui.agreement;

import org.glossator.agreement.Agreement;
import org.glossator.agreement.Agreement.Outcome;
import org.glossator.agreement.Measure;
import org.glossator.agreement.Study;
import org.glossator.project.AgreementReport;
import org.glossator.ui.base.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a number says, in words.
final class Numbers {

    private Numbers() {}

    static Optional<Outcome.Value> value(Agreement one) {
        return one.outcome() instanceof Outcome.Value value ? Optional.of(value) : Optional.empty();
    }

    /// A share with three digits, which is what intervals leave; a distance with two.
    static String digits(String measure, double value) {
        String pattern = measure.equals(Figures.DISTANCE) ? "%.2f" : "%.3f";
        // A minus sign is wider than a hyphen, and stands at the height of digits.
        return String.format(Locale.ROOT, pattern, value).replace('-', '−');
    }

    /// From where to where it lies, or that this is not known.
    static String interval(String measure, Agreement.Interval interval) {
        return Messages.text(
                "agreement.interval",
                digits(measure, interval.low()),
                digits(measure, interval.high()));
    }

    static String name(String measure) {
        return Messages.text("agreement.measure." + measure);
    }

    /// What a measure is, in a sentence.
    static String sentence(String measure) {
        return Messages.text("agreement.sentence." + measure);
    }

    /// A tag, or a value of the attribute that stands in place of tags.
    static String label(Figures figures, int tag) {
        if (tag != Measure.ALL_TAGS) {
            return figures.report().tags().get(tag);
        }
        return Messages.text(
                figures.order().attribute().isEmpty()
                        ? "agreement.all-tags"
                        : "agreement.all-values");
    }

    static String reason(Agreement.Reason reason) {
        return Messages.text(
                "agreement.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String caution(Agreement.Caution caution) {
        return switch (caution) {
            case FEW_DOCUMENTS ->
                    Messages.text("agreement.caution.few-documents", Study.FEW_DOCUMENTS);
            case FEW_MARKS -> Messages.text("agreement.caution.few-marks", Study.FEW_MARKS);
        };
    }

    /// What number it is: measure, tag and whose.
    static String title(Figures figures, Agreement one) {
        Measure measure = one.measure();
        return Messages.text(
                "agreement.title",
                name(measure.id()),
                label(figures, measure.tag()),
                String.join(", ", names(figures.report(), measure)));
    }

    static List<String> names(AgreementReport report, Measure measure) {
        return measure.sets().stream().map(report.sets()::get).toList();
    }

    /// All that stands beside a number, a line each: what is counted, how sure it is, what to mind.
    static List<String> besides(Agreement one) {
        List<String> lines = new ArrayList<>();
        String id = one.measure().id();
        value(one)
                .ifPresent(value -> {
                    Agreement.Interval interval = value.interval();
                    lines.add(
                            interval == null
                                    ? Messages.text("agreement.no-interval")
                                    : Messages.text(
                                            "agreement.interval.spoken",
                                            digits(id, interval.low()),
                                            digits(id, interval.high())));
                });
        lines.add(counted(one));
        one.cautions().stream().sorted().map(Numbers::caution).forEach(lines::add);
        return lines;
    }

    /// How much was counted, and of what.
    static String counted(Agreement one) {
        return Messages.text("agreement.counted." + unit(one), one.n(), one.documents());
    }

    /// What n counts.
    private static String unit(Agreement one) {
        return switch (one.measure()) {
            case Measure.Observed _, Measure.CohenKappa _, Measure.FleissKappa _, Measure.Alpha _ ->
                    one.measure().grain().id();
            case Measure.AlphaU _ -> "unit";
            case Measure.SpanF1 _ -> "mark";
            case Measure.BoundaryDistance _ -> "pair";
        };
    }
}
