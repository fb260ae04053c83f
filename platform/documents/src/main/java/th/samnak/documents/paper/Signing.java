package th.samnak.documents.paper;

import java.util.ArrayList;
import java.util.List;
import th.samnak.api.documents.Papers.Signatory;
import th.samnak.documents.type.Ink;

/** The block of the signature: room for the hand, the name in brackets, the position in as many lines as it has. */
final class Signing {

    /** For a draft whose signer is not chosen yet. */
    private static final String UNKNOWN = "........................................";

    private final Style style;

    Signing(Style style) {
        this.style = style;
    }

    /** @param axis middle of the block; moved towards the middle of the paper when a line would cross the margin */
    void add(Manuscript text, Signatory signatory, float axis) {
        String name = signatory.name().isBlank() ? UNKNOWN : signatory.name();
        List<String> lines = new ArrayList<>(List.of("(" + name + ")"));
        lines.addAll(signatory.position());
        Ink ink = style.body();
        float widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, ink.width(Style.onPaper(line)));
        }
        float middle = Math.min(axis, style.measures().right() - widest / 2);
        room(text, signatory.signedElectronically(), middle);
        for (String line : lines) {
            text.centredAt(middle, line, ink, 0);
        }
    }

    private void room(Manuscript text, String signed, float axis) {
        int blank = style.measures().count("signature.blank-lines");
        if (signed.isBlank()) {
            text.blank(blank);
            return;
        }
        text.blank(1);
        int before = text.rows().size();
        text.centredAt(axis, signed, style.body(), 0);
        text.blank(Math.max(0, blank - 1 - (text.rows().size() - before)));
    }
}
