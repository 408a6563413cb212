package org.glossator.settings;

import org.glossator.settings.Settings.Commanding;
import org.glossator.settings.Settings.ExportChoice;
import org.glossator.settings.Settings.Faces;
import org.glossator.settings.Settings.Panes;
import org.glossator.settings.Settings.Place;
import org.glossator.settings.Settings.Reading;
import org.glossator.settings.Settings.WindowFrame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The settings as JSON and back. The names here are the file's; what a name lacks is the default.
final class SettingsCodec {

    private SettingsCodec() {}

    static Map<String, Object> encode(Settings settings) {
        Map<String, Object> places = new TreeMap<>();
        settings.places().forEach((path, place) -> places.put(path, encode(place)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("theme", settings.theme());
        all.put("annotator", settings.annotator());
        all.put("lastProject", settings.lastProject());
        all.put("places", places);
        all.put("window", encode(settings.window()));
        all.put("panes", encode(settings.panes()));
        all.put("reading", encode(settings.reading()));
        all.put("folders", new TreeMap<>(settings.folders()));
        all.put("export", encode(settings.export()));
        all.put("keys", new TreeMap<>(settings.commanding().keys()));
        all.put("recentCommands", settings.commanding().recent());
        all.put("scale", settings.scale());
        all.put("suggesting", settings.suggesting());
        return all;
    }

    static Settings decode(Fields fields) {
        Settings otherwise = Settings.DEFAULT;
        return new Settings(
                fields.choice("theme", otherwise.theme()),
                fields.text("annotator", otherwise.annotator()),
                fields.text("lastProject", otherwise.lastProject()),
                fields.each("places", value -> place(Fields.fields(value))),
                window(fields.object("window"), otherwise.window()),
                panes(fields.object("panes"), otherwise.panes()),
                reading(fields.object("reading"), otherwise.reading()),
                fields.each("folders", value -> Fields.as(String.class, value)),
                export(fields.object("export"), otherwise.export()),
                new Commanding(fields.each("keys", Fields::texts), fields.texts("recentCommands")),
                fields.number("scale", otherwise.scale()),
                fields.flag("suggesting", otherwise.suggesting()));
    }

    private static Map<String, Object> encode(Place place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", place.document());
        fields.put("offset", place.offset());
        fields.put("pixels", place.pixels());
        fields.put("sort", place.sort());
        fields.put("descending", place.descending());
        return fields;
    }

    private static Place place(Fields fields) {
        return new Place(
                fields.whole("document", 0),
                Math.toIntExact(fields.whole("offset", 0)),
                fields.number("pixels", 0),
                fields.text("sort", ""),
                fields.flag("descending", false));
    }

    private static Map<String, Object> encode(WindowFrame window) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("placed", window.placed());
        fields.put("x", window.x());
        fields.put("y", window.y());
        fields.put("width", window.width());
        fields.put("height", window.height());
        fields.put("maximised", window.maximised());
        return fields;
    }

    private static WindowFrame window(Fields fields, WindowFrame otherwise) {
        return new WindowFrame(
                fields.flag("placed", otherwise.placed()),
                fields.number("x", otherwise.x()),
                fields.number("y", otherwise.y()),
                fields.number("width", otherwise.width()),
                fields.number("height", otherwise.height()),
                fields.flag("maximised", otherwise.maximised()));
    }

    private static Map<String, Object> encode(Panes panes) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("listShown", panes.listShown());
        fields.put("listWidth", panes.listWidth());
        fields.put("inspectorShown", panes.inspectorShown());
        fields.put("inspectorWidth", panes.inspectorWidth());
        return fields;
    }

    private static Panes panes(Fields fields, Panes otherwise) {
        return new Panes(
                fields.flag("listShown", otherwise.listShown()),
                fields.number("listWidth", otherwise.listWidth()),
                fields.flag("inspectorShown", otherwise.inspectorShown()),
                fields.number("inspectorWidth", otherwise.inspectorWidth()));
    }

    private static Map<String, Object> encode(Reading reading) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("textSize", reading.textSize());
        fields.put("lineHeight", reading.lineHeight());
        fields.put("measure", reading.measure());
        fields.put("textFont", reading.faces().text());
        fields.put("arabicFont", reading.faces().arabic());
        fields.put("cjkFont", reading.faces().cjk());
        return fields;
    }

    private static Reading reading(Fields fields, Reading otherwise) {
        return new Reading(
                fields.number("textSize", otherwise.textSize()),
                fields.number("lineHeight", otherwise.lineHeight()),
                fields.number("measure", otherwise.measure()),
                new Faces(
                        fields.text("textFont", otherwise.faces().text()),
                        fields.text("arabicFont", otherwise.faces().arabic()),
                        fields.text("cjkFont", otherwise.faces().cjk())));
    }

    private static Map<String, Object> encode(ExportChoice export) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", export.format());
        fields.put("scheme", export.scheme());
        fields.put("split", export.split());
        fields.put("by", export.by());
        fields.put("overlaps", export.overlaps());
        fields.put("tokens", export.tokens());
        fields.put("records", export.records());
        fields.put("window", export.window());
        fields.put("stride", export.stride());
        return fields;
    }

    private static ExportChoice export(Fields fields, ExportChoice otherwise) {
        return new ExportChoice(
                fields.text("format", otherwise.format()),
                fields.text("scheme", otherwise.scheme()),
                fields.text("split", otherwise.split()),
                fields.text("by", otherwise.by()),
                fields.text("overlaps", otherwise.overlaps()),
                fields.text("tokens", otherwise.tokens()),
                fields.text("records", otherwise.records()),
                fields.text("window", otherwise.window()),
                fields.text("stride", otherwise.stride()));
    }
}
