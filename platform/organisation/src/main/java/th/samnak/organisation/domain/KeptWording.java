package th.samnak.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** A part of the full wording of an instrument, named by the checksum of the whole. */
@Entity
@Table(name = "organisation_wordings")
public class KeptWording {

    /** Thai letters take three bytes; a column takes 32,000 of whatever the database counts. */
    private static final int LONGEST = 10_000;

    @Id
    private String id;

    private String checksum;
    private int part;
    private String text;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptWording() {}

    private KeptWording(String checksum, int part, String text) {
        this.id = checksum + "-" + part;
        this.checksum = checksum;
        this.part = part;
        this.text = text;
    }

    public static List<KeptWording> partsOf(String checksum, String wording) {
        List<KeptWording> parts = new ArrayList<>();
        for (int begin = 0; begin < wording.length(); begin += LONGEST) {
            String text = wording.substring(begin, Math.min(wording.length(), begin + LONGEST));
            parts.add(new KeptWording(checksum, parts.size(), text));
        }
        return parts;
    }

    public int part() {
        return part;
    }

    public String text() {
        return text;
    }
}
