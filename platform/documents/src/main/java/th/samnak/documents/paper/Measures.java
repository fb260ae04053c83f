package th.samnak.documents.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import th.samnak.api.Settings;

/** The measures that the regulation gives, read from {@code measures.properties} with their source; all in points. */
final class Measures {

    static final float A4_WIDTH = mm(210);
    static final float A4_HEIGHT = mm(297);

    private final Properties values = new Properties();
    private final float fontFactor;

    Measures(Settings settings) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Measures.class.getResourceAsStream("measures.properties")), StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fontFactor = settings.number("papers.font-percent", (int) value("font.percent")) / 100f;
    }

    static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    /** A length, for example {@code page.left}. */
    float length(String key) {
        return mm(value(key + ".mm"));
    }

    /** A distance or a size in points that does not depend on the face. */
    float points(String key) {
        return value(key + ".pt");
    }

    /** A type size for the face in use. */
    float type(String key) {
        return points(key) * fontFactor;
    }

    /** From one baseline of the body to the next. */
    float pitch() {
        return points("body") * value("body.line");
    }

    /** The same in the cells of a register. */
    float registerPitch() {
        return points("register") * value("register.line");
    }

    float left() {
        return length("page.left");
    }

    /** Position of the right margin on upright A4. */
    float right() {
        return A4_WIDTH - length("page.right");
    }

    float top() {
        return length("page.top");
    }

    /** Position of the lower margin on upright A4. */
    float bottom() {
        return A4_HEIGHT - length("page.bottom");
    }

    float textWidth() {
        return right() - left();
    }

    int count(String key) {
        return (int) value(key);
    }

    private float value(String key) {
        String text = values.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no measure " + key);
        }
        return Float.parseFloat(text);
    }
}
