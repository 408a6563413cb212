package org.glossator.cli;

import org.glossator.agreement.Agreement;
import org.glossator.agreement.Difference;
import org.glossator.agreement.Measure;
import org.glossator.agreement.TaggedPlace;
import org.glossator.project.AgreementReport;
import org.glossator.project.Disagreement;
import org.glossator.project.Disagreements;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Agreement as JSON. Numbers are given as they are, without rounding.
final class AgreementJson {

    private AgreementJson() {}

    static JsonOut of(AgreementReport report, @Nullable Disagreements places) {
        JsonOut out =
                new JsonOut()
                        .put("sets", report.sets())
                        .put("documents", report.documents())
                        .put("leftOut", report.leftOut())
                        .put(
                                "measures",
                                report.agreements().stream()
                                        .map(one -> measure(report, one))
                                        .toList());
        if (places != null) {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (Difference.Kind kind : Difference.Kind.values()) {
                counts.put(code(kind), places.counts().getOrDefault(kind, 0L));
            }
            out.put("differenceCounts", counts);
            out.put(
                    "differences",
                    places.listed().stream().map(one -> difference(places, one)).toList());
        }
        return out;
    }

    private static Map<String, @Nullable Object> measure(AgreementReport report, Agreement one) {
        Measure measure = one.measure();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", measure.id());
        fields.put("unit", measure.grain().id());
        fields.put(
                "tag", measure.tag() == Measure.ALL_TAGS ? null : report.tags().get(measure.tag()));
        fields.put("sets", measure.sets().stream().map(report.sets()::get).toList());
        switch (one.outcome()) {
            case Agreement.Outcome.Value value -> {
                Agreement.Interval interval = value.interval();
                Agreement.Chance chance = value.chance();
                fields.put("value", value.value());
                fields.put("low", interval == null ? null : interval.low());
                fields.put("high", interval == null ? null : interval.high());
                fields.put("observed", chance == null ? null : chance.observed());
                fields.put("expected", chance == null ? null : chance.expected());
                fields.put("reason", null);
            }
            case Agreement.Outcome.Undefined undefined -> {
                for (String name : List.of("value", "low", "high", "observed", "expected")) {
                    fields.put(name, null);
                }
                fields.put("reason", code(undefined.reason()));
            }
        }
        fields.put("n", one.n());
        fields.put("documents", one.documents());
        fields.put("warnings", one.cautions().stream().sorted().map(AgreementJson::code).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> difference(
            Disagreements places, Disagreement one) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", code(one.difference().kind()));
        fields.put("document", one.name());
        fields.put("sets", List.of(one.one(), one.other()));
        List<@Nullable String> tags = new ArrayList<>();
        tags.add(tag(places, one.difference().one()));
        tags.add(tag(places, one.difference().other()));
        fields.put("tags", tags);
        fields.put("start", one.place().begin());
        fields.put("end", one.place().end());
        fields.put("quote", one.quote());
        return fields;
    }

    private static @Nullable String tag(Disagreements places, @Nullable TaggedPlace mark) {
        return mark == null ? null : places.tags().get(mark.tag());
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
