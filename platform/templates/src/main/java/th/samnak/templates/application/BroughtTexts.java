package th.samnak.templates.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.persistence.Database;
import th.samnak.api.templates.TemplateSheet;
import th.samnak.api.templates.TemplateSheet.Brought;
import th.samnak.templates.domain.Edition;
import th.samnak.templates.domain.KeptText;

/**
 * Enters what a function brings when it comes. A text that somebody has changed since is left as it is; one that only the function
 * itself has changed gets its new words.
 */
@Component(service = BroughtTexts.class)
public final class BroughtTexts {

    private static final Logger LOG = LoggerFactory.getLogger(BroughtTexts.class);

    private final Database database;
    private final Clock clock;
    private final ConcurrentMap<ModuleId, List<String>> forms = new ConcurrentHashMap<>();

    @Activate
    public BroughtTexts(@Reference(target = "(unit=templates)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bring(OfficeModule module) {
        try {
            List<Brought> texts = TemplateSheet.of(module);
            if (!texts.isEmpty()) {
                database.change(em -> texts.forEach(text -> enter(em, text)));
                forms.put(module.id(), texts.stream().map(Brought::form).distinct().toList());
            }
        } catch (RuntimeException e) {
            LOG.error("texts of {} cannot be entered", module.id(), e);
        }
    }

    void unbring(OfficeModule module) {
        forms.remove(module.id());
    }

    /** Of the functions that are here. */
    List<String> forms() {
        return forms.values().stream().flatMap(List::stream).sorted().toList();
    }

    private void enter(EntityManager em, Brought brought) {
        KeptText text = em.find(KeptText.class, brought.id());
        if (text == null) {
            KeptText fresh = new KeptText(brought.id(), brought.form(), Optional.empty());
            em.persist(new Edition(fresh, brought.wording(), Optional.empty(), clock.instant()));
            em.persist(fresh);
            return;
        }
        Edition newest = Texts.newest(em, text);
        if (newest.isAsBrought() && !newest.says(brought.wording())) {
            em.persist(new Edition(text, brought.wording(), Optional.empty(), clock.instant()));
        }
    }
}
