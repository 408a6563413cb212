package org.glossator.format;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Lays out a CAS as JSON, with its types.
final class UimaJsonText {

    private static final Set<String> NUMBERS = Set.of(UimaNames.BEGIN, UimaNames.END, "sofaNum");

    private final Utf8Out out = new Utf8Out();

    private UimaJsonText() {}

    static byte[] of(UimaCas cas, UimaTypes types) {
        UimaJsonText text = new UimaJsonText();
        text.types(types);
        text.structures(cas);
        text.views(cas);
        return Arrays.copyOf(text.out.bytes(), text.out.length());
    }

    private void types(UimaTypes types) {
        out.raw('{').key("%TYPES").raw('{');
        for (UimaTypes.Type type : types.all()) {
            out.key(type.name()).raw('{');
            out.key("%NAME").string(type.name()).key("%SUPER_TYPE").string(type.parent());
            type.features()
                    .forEach((name, range) -> {
                        out.key(name).raw('{').key("%NAME").string(name);
                        out.key("%RANGE").string(range).raw('}');
                    });
            out.raw('}');
        }
        out.raw("},\n");
    }

    private void structures(UimaCas cas) {
        out.string("%FEATURE_STRUCTURES").raw(":[");
        // What points at a sofa must stand behind it.
        cas.sofas().values().forEach(this::structure);
        cas.structures().values().forEach(this::structure);
        out.raw("\n],\n");
    }

    private void structure(UimaFs structure) {
        out.comma().raw('\n').raw('{').key("%ID").raw(structure.id());
        out.key("%TYPE").string(structure.type());
        structure.references().forEach((name, ids) -> out.key('@' + name).raw(ids.getFirst()));
        structure
                .values()
                .forEach((name, value) -> {
                    out.key(name);
                    if (NUMBERS.contains(name)) {
                        out.raw(value);
                    } else {
                        out.string(value);
                    }
                });
        out.raw('}');
    }

    private void views(UimaCas cas) {
        out.string("%VIEWS").raw(":{");
        cas.sofas()
                .forEach((id, sofa) -> {
                    out.key(sofa.value("sofaID")).raw('{').key("%SOFA").raw(id);
                    out.key("%MEMBERS").raw('[');
                    cas.members()
                            .getOrDefault(id, List.of())
                            .forEach(member -> out.comma().raw(member));
                    out.raw("]}");
                });
        out.raw("}}\n");
    }
}
