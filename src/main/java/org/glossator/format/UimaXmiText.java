package org.glossator.format;

import java.util.LinkedHashMap;
import java.util.Map;

/// Lays out a CAS as XMI.
final class UimaXmiText {

    private static final String XMI = "http://www.omg.org/XMI";

    private UimaXmiText() {}

    static byte[] of(UimaCas cas) {
        Map<String, String> prefixes = prefixes(cas);
        XmlOut out = new XmlOut().begin("xmi:XMI").attribute("xmlns:xmi", XMI);
        prefixes.forEach((namespace, prefix) -> out.attribute("xmlns:" + prefix, namespace));
        out.attribute("xmi:version", "2.0").line();
        out.begin("cas:NULL").attribute("xmi:id", "0").end().line();
        cas.structures().values().forEach(each -> structure(each, prefixes, out));
        cas.sofas().values().forEach(each -> structure(each, prefixes, out));
        cas.members()
                .forEach((sofa, members) ->
                        out.begin("cas:View")
                                .attribute("sofa", sofa)
                                .attribute("members", String.join(" ", members))
                                .end()
                                .line());
        return out.end().line().bytes();
    }

    private static void structure(UimaFs structure, Map<String, String> prefixes, XmlOut out) {
        out.begin(prefixes.get(namespace(structure.type())) + ':' + structure.shortType())
                .attribute("xmi:id", structure.id());
        structure.references().forEach((name, ids) -> out.attribute(name, String.join(" ", ids)));
        structure.values().forEach(out::attribute);
        out.end().line();
    }

    private static Map<String, String> prefixes(UimaCas cas) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put(namespace(UimaFs.SOFA), "cas");
        for (UimaFs structure : cas.structures().values()) {
            prefixes.computeIfAbsent(namespace(structure.type()), _ -> "type" + prefixes.size());
        }
        return prefixes;
    }

    private static String namespace(String type) {
        return "http:///" + type.substring(0, type.lastIndexOf('.')).replace('.', '/') + ".ecore";
    }
}
