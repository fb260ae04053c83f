package th.samnak.templates.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.templates.Template;
import th.samnak.api.templates.Templates.Wording;

/** The words of a text from one change to the next; never altered. */
@Entity
@Table(name = "templates_editions")
public class Edition {

    private static final int NAME = 200;
    private static final int SUBJECT = 500;
    private static final int BODY = 30_000;

    @EmbeddedId private Key key;
    private String name;
    private String subject;
    private String body;
    @Column(name = "edited_by") private @Nullable String editedBy;
    @Column(name = "edited_at") private Instant editedAt;

    @NullUnmarked
    protected Edition() {} // for JPA

    /**
     * @param editor empty for what a function has brought
     * @throws RuleViolation when a part is missing or too long
     */
    public Edition(KeptText text, Wording wording, Optional<PersonId> editor, Instant at) {
        this.name = checked("name", wording.name(), NAME);
        this.subject = checked("subject", wording.subject(), SUBJECT);
        this.body = checked("body", wording.body(), BODY);
        this.key = new Key(text.id(), text.next());
        this.editedBy = editor.map(PersonId::value).orElse(null);
        this.editedAt = at;
    }

    public boolean says(Wording wording) {
        return wording().equals(new Wording(
                checked("name", wording.name(), NAME), checked("subject", wording.subject(), SUBJECT),
                checked("body", wording.body(), BODY)));
    }

    public Wording wording() {
        return new Wording(name, subject, body);
    }

    public boolean isAsBrought() {
        return editedBy == null;
    }

    /** As this edition stood. */
    public Template told(KeptText text) {
        return new Template(
                text.id(), text.form(), text.owner(), name, subject, body, key.edition,
                Optional.ofNullable(editedBy).map(PersonId::new), editedAt, text.inUse());
    }

    private static String checked(String field, String value, int longest) {
        String kept = value.replace("\r\n", "\n").strip();
        if (kept.isEmpty()) {
            throw RuleViolation.of(field, "error.required");
        }
        if (kept.length() > longest) {
            throw RuleViolation.of(field, "templates.error.long", longest);
        }
        return kept;
    }

    /** Which text, and the how-manieth edition of it. */
    @Embeddable
    public static class Key {

        @Column(name = "text_id") private String text;
        private int edition;

        @NullUnmarked
        protected Key() {} // for JPA

        Key(String text, int edition) {
            this.text = text;
            this.edition = edition;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && text.equals(key.text) && edition == key.edition;
        }

        @Override
        public int hashCode() {
            return Objects.hash(text, edition);
        }
    }
}
