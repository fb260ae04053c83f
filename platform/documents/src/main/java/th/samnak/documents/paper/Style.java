package th.samnak.documents.paper;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import th.samnak.api.Settings;
import th.samnak.documents.type.Ink;
import th.samnak.documents.type.Typeface;
import th.samnak.documents.type.Typefaces;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;

/**
 * The type of the papers: the face that comes with the house, or the files that {@code papers.font-regular} and
 * {@code papers.font-bold} name (with {@code papers.font-percent} = 100 for TH SarabunPSK itself).
 */
record Style(Measures measures, Ink body, Ink bold) {

    static final Color RED = new Color(200, 0, 0);
    static final Color PALE = new Color(225, 225, 225);

    static Style load(Settings settings) throws IOException {
        Measures measures = new Measures(settings);
        float size = measures.type("body");
        Typefaces own = Typefaces.own(settings.data().resolve("fonts"));
        Typeface regular = face(settings.get("papers.font-regular"), own.regular());
        Typeface bold = face(settings.get("papers.font-bold"), own.bold());
        return new Style(measures, new Ink(regular, size, Color.BLACK), new Ink(bold, size, Color.BLACK));
    }

    private static Typeface face(Optional<String> configured, Typeface otherwise) throws IOException {
        return configured.isEmpty() ? otherwise : new Typeface(Files.readAllBytes(Path.of(configured.get())));
    }

    /** Text as it stands on paper: one spelling, Thai digits. */
    static String onPaper(String text) {
        return ThaiDigits.toThai(ThaiText.normalise(text));
    }

    /** Text in the regular face at another size. */
    Ink body(String sizeKey) {
        return body.sized(measures.type(sizeKey));
    }

    Ink bold(String sizeKey) {
        return bold.sized(measures.type(sizeKey));
    }

    float pitch() {
        return measures.pitch();
    }
}
