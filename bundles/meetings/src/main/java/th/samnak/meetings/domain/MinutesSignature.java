package th.samnak.meetings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who signed the minutes of a meeting, as printed under the name on that day. */
@Embeddable
public class MinutesSignature {

    private static final int LONGEST = 1000;

    @Column(name = "signer_name") private @Nullable String name;
    @Column(name = "signer_lines") private @Nullable String lines;

    protected MinutesSignature() {} // for JPA

    /** @param lines position and capacity, top line first */
    public MinutesSignature(String name, List<String> lines) {
        String joined = String.join("\n", lines);
        this.name = name;
        this.lines = joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
    }

    boolean there() {
        return name != null;
    }

    public String name() {
        return name == null ? "" : name;
    }

    public List<String> lines() {
        return lines == null ? List.of() : lines.lines().toList();
    }
}
