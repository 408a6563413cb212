package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// UIMA's XMI, one CAS a file, with its type system beside it in a file of its own: what INCEpTION
/// and DKPro exchange.
///
/// Specified in the UIMA references, *XMI CAS Serialization* and *Type System Description*; the
/// layers are those of INCEpTION.
final class UimaXmi implements Format.Reading, Format.Writing {

    private static final String XMI = ".xmi";
    private static final String TYPES = "TypeSystem.xml";

    private static final CardGuide GUIDE =
            new CardGuide(
                    "uima-xmi",
                    CardGuide.CODE_UNITS,
                    """
                    from pathlib import Path; from xml.etree import ElementTree
                    roots = [ElementTree.parse(path).getroot() for path in Path().rglob("*.xmi")]
                    print([(a.tag, a.get("begin"), a.get("end")) for root in roots for a in root if a.get("begin")])
                    """);

    private final UimaTypesBeside types = new UimaTypesBeside();

    @Override
    public String id() {
        return "uima-xmi";
    }

    @Override
    public List<String> extensions() {
        return List.of("xmi");
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public List<String> companions(String file) {
        return UimaTypes.names(file.substring(0, file.lastIndexOf('.')));
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return read(source, types.of(source), sink);
    }

    private static List<Loss> read(Source source, UimaTypes types, Sink sink) {
        return new UimaBundle(source, UimaXmiReader.read(source, types), "UTF-8").hand(sink);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return bundle -> UimaLayout.losses(bundle, true);
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return new Files().lay(bundle).getFirst().text();
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        UimaTypes.Seen seen = new UimaTypes.Seen();
        return FolderExport.open(
                GUIDE,
                Files::new,
                target,
                FolderExport.Once.after(seen::add, () -> proven(seen.types())));
    }

    private static final class Files implements LeafScribe {

        @Override
        public List<Loss> losses(Bundle bundle) {
            return UimaLayout.losses(bundle, true);
        }

        @Override
        public List<Leaf> lay(Bundle bundle) {
            UimaCas cas = UimaLayout.of(Alteration.xml(bundle));
            return List.of(new Leaf(XMI, UimaXmiText.of(cas)));
        }

        /// With the types of this document, as the file beside them all has those of every one.
        @Override
        public void prove(Bundle bundle, List<Leaf> leaves) {
            Bundle meant = Alteration.xml(bundle);
            List<Bundle> read = new ArrayList<>();
            UimaXmi.read(
                    source("document" + XMI, leaves.getFirst().content()),
                    new UimaTypes.Seen().add(meant).types(),
                    read::add);
            Essence.requireSame(bundle, losses(bundle), read);
            if (!bundle.id().isBlank() && !read.getFirst().id().equals(meant.id())) {
                throw new Refusal("another name");
            }
        }
    }

    /// The type system as it is read back, or it is not written.
    private static Map<String, byte[]> proven(UimaTypes types) {
        byte[] content = types.xml();
        if (!UimaTypes.read(source(TYPES, content)).equals(types)) {
            throw new Refusal(TYPES + " does not hold the types it should; report this fault");
        }
        return Map.of(TYPES, content);
    }

    private static Source source(String name, byte[] content) {
        return new Source(name, () -> new ByteArrayInputStream(content), StandardCharsets.UTF_8);
    }
}
