package th.samnak.templates.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import th.samnak.api.templates.Template;
import th.samnak.templates.domain.Edition;
import th.samnak.templates.domain.KeptText;

/** Looks texts and their editions up. */
final class Texts {

    private Texts() {}

    static List<Template> all(EntityManager em) {
        return em.createQuery(
                        "select t, e from KeptText t, Edition e where e.key.text = t.id and e.key.edition = t.edition",
                        Object[].class)
                .getResultList().stream()
                .map(pair -> ((Edition) pair[1]).told((KeptText) pair[0]))
                .toList();
    }

    static Edition newest(EntityManager em, KeptText text) {
        return editions(em, text).getFirst();
    }

    static List<Edition> editions(EntityManager em, KeptText text) {
        return em.createQuery("select e from Edition e where e.key.text = :text order by e.key.edition desc", Edition.class)
                .setParameter("text", text.id())
                .getResultList();
    }
}
