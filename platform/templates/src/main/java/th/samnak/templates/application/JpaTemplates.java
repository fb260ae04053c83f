package th.samnak.templates.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.templates.Template;
import th.samnak.api.templates.Templates;
import th.samnak.templates.TemplatesModule;
import th.samnak.templates.domain.Edition;
import th.samnak.templates.domain.KeptText;

/** Everybody has the texts of everybody, of the own agency and of the own unit; what a former unit had, its successors have. */
@Component
public final class JpaTemplates implements Templates {

    private final Database database;
    private final BroughtTexts brought;
    private final Organisation organisation;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public JpaTemplates(
            @Reference(target = "(unit=templates)") Database database,
            @Reference BroughtTexts brought,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.database = database;
        this.brought = brought;
        this.organisation = organisation;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Template> offered(String form) {
        return all().stream().filter(text -> text.inUse() && text.form().equals(form)).toList();
    }

    @Override
    public List<Template> all() {
        Caller caller = access.require(TemplatesModule.SEE);
        Comparator<Template> near = Comparator.comparingInt(text -> distance(caller, text));
        return database.read(Texts::all).stream()
                .filter(text -> sees(caller, text.owner()))
                .sorted(near.thenComparing(Template::name))
                .toList();
    }

    @Override
    public List<String> forms() {
        return brought.forms();
    }

    @Override
    public Template open(String id) {
        return editions(id).getFirst();
    }

    @Override
    public List<Template> editions(String id) {
        Caller caller = access.require(TemplatesModule.SEE);
        return database.read(em -> {
            KeptText text = find(em, id);
            if (!sees(caller, text.owner())) {
                throw new NotFound("template");
            }
            return Texts.editions(em, text).stream().map(edition -> edition.told(text)).toList();
        });
    }

    @Override
    public List<Optional<UnitId>> owners() {
        List<Optional<UnitId>> owners = new ArrayList<>();
        access.signedIn().ifPresent(caller -> {
            owners.add(Optional.of(caller.unit()));
            owners.add(Optional.of(agency(caller)));
            owners.add(Optional.empty());
        });
        return owners.stream().distinct().filter(this::mayKeep).toList();
    }

    @Override
    public boolean mayEdit(Template template) {
        return mayKeep(template.owner());
    }

    @Override
    public String add(String form, Optional<UnitId> owner, Wording wording) {
        Caller caller = requireKeep(owner);
        if (!brought.forms().contains(form)) {
            throw RuleViolation.of("form", "error.required");
        }
        return database.write(em -> {
            KeptText text = new KeptText(UUID.randomUUID().toString(), form, owner);
            requireOwnName(em, text, wording);
            em.persist(new Edition(text, wording, Optional.of(caller.person()), clock.instant()));
            em.persist(text);
            told("add", text.id(), wording.name());
            return text.id();
        });
    }

    @Override
    public void change(String id, int edition, Wording wording) {
        database.change(em -> {
            KeptText text = find(em, id);
            Caller caller = requireKeep(text.owner());
            if (text.edition() != edition) {
                throw new StaleDataException();
            }
            if (!Texts.newest(em, text).says(wording)) {
                requireOwnName(em, text, wording);
                em.persist(new Edition(text, wording, Optional.of(caller.person()), clock.instant()));
                told("change", id, wording.name());
            }
        });
    }

    @Override
    public void use(String id, boolean inUse) {
        database.change(em -> {
            KeptText text = find(em, id);
            requireKeep(text.owner());
            text.use(inUse);
            told(inUse ? "take-back" : "withdraw", id, "");
        });
    }

    private void told(String act, String id, String detail) {
        audit.record(act, TemplatesModule.ID + ":text:" + id, detail);
    }

    private static KeptText find(EntityManager em, String id) {
        return Optional.ofNullable(em.find(KeptText.class, id)).orElseThrow(() -> new NotFound("template"));
    }

    private static void requireOwnName(EntityManager em, KeptText text, Wording wording) {
        boolean taken = Texts.all(em).stream()
                .anyMatch(other -> !other.id().equals(text.id()) && other.inUse() && other.form().equals(text.form())
                        && other.owner().equals(text.owner()) && other.name().equals(wording.name().strip()));
        if (taken) {
            throw RuleViolation.of("name", "templates.error.taken");
        }
    }

    private Caller requireKeep(Optional<UnitId> owner) {
        Caller caller = access.require(TemplatesModule.SEE);
        if (!mayKeep(owner)) {
            throw new NotPermitted(owner.isEmpty() ? TemplatesModule.KEEP_FOR_ALL : TemplatesModule.KEEP);
        }
        return caller;
    }

    private boolean mayKeep(Optional<UnitId> owner) {
        if (owner.isEmpty()) {
            return access.may(TemplatesModule.KEEP_FOR_ALL);
        }
        UnitId own = access.caller().unit();
        return heirs(owner.get()).contains(own) && access.may(TemplatesModule.KEEP)
                || heirs(owner.get()).contains(agency(access.caller())) && access.may(TemplatesModule.KEEP_FOR_AGENCY);
    }

    private boolean sees(Caller caller, Optional<UnitId> owner) {
        return owner.isEmpty() || access.may(TemplatesModule.KEEP_FOR_ALL)
                || heirs(owner.get()).stream().anyMatch(unit -> unit.equals(caller.unit()) || unit.equals(agency(caller)));
    }

    /** Own unit, own agency, everybody. */
    private int distance(Caller caller, Template text) {
        return text.owner().map(owner -> heirs(owner).contains(caller.unit()) ? 0 : 1).orElse(2);
    }

    private List<UnitId> heirs(UnitId unit) {
        return organisation.now().successorsOf(unit);
    }

    private UnitId agency(Caller caller) {
        return organisation.agencyOf(caller.unit()).id();
    }
}
