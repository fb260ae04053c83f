package th.samnak.api.templates;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.UnitId;

/**
 * The texts that recur. A function brings some ({@link TemplateSheet}); a unit or an agency adds its own and changes them, each
 * change a new edition.
 */
@ProviderType
public interface Templates {

    /** What the caller may begin with: of everybody, of the own agency, of the own unit; the unit's own first, then by name. */
    List<Template> offered(String form);

    /** All that the caller may begin with or look after, those withdrawn too. */
    List<Template> all();

    /** The forms that functions now running bring texts for, in their order. */
    List<String> forms();

    /** @throws th.samnak.api.errors.NotFound when there is none, or it is not the caller's to see */
    Template open(String id);

    /** All editions, the newest first; the last one is the first. */
    List<Template> editions(String id);

    /** The owners for whom the caller may keep texts: units, and one empty element for everybody. */
    List<Optional<UnitId>> owners();

    /** Whether the caller may change it. */
    boolean mayEdit(Template template);

    /**
     * A new text.
     *
     * @return its id
     * @throws th.samnak.api.errors.RuleViolation when something is missing, too long, or its name is taken
     */
    String add(String form, Optional<UnitId> owner, Wording wording);

    /**
     * The next edition; the same words make none.
     *
     * @param edition the one that was looked at
     * @throws th.samnak.api.errors.StaleDataException when somebody has made another since
     */
    void change(String id, int edition, Wording wording);

    /** Takes it out of use, or back. */
    void use(String id, boolean inUse);

    /** @param name up to 200 characters; subject up to 500, body up to 30000, one paragraph a line */
    record Wording(String name, String subject, String body) {}
}
