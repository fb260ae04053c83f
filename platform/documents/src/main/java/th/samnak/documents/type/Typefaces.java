package th.samnak.documents.type;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The faces that come with the house: Sarabun, SIL Open Font License.
 *
 * @param regular for texts
 * @param bold for headings
 */
public record Typefaces(Typeface regular, Typeface bold) {

    /** @param folder where a font may be laid out for the JDK; see {@link BareMachine} */
    public static Typefaces own(Path folder) throws IOException {
        BareMachine.prepare(folder);
        return new Typefaces(face("Sarabun-Regular.ttf"), face("Sarabun-Bold.ttf"));
    }

    private static Typeface face(String name) throws IOException {
        try (InputStream in = Typefaces.class.getResourceAsStream(name)) {
            return new Typeface(Objects.requireNonNull(in, name).readAllBytes());
        }
    }
}
