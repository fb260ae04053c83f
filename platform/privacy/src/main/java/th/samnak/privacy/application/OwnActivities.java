package th.samnak.privacy.application;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import th.samnak.api.privacy.DataCategory;
import th.samnak.api.privacy.LegalBasis;
import th.samnak.api.privacy.ProcessingActivities;
import th.samnak.api.privacy.ProcessingActivity;
import th.samnak.privacy.PrivacyModule;

/** What these registers themselves hold of people. */
@Component
public final class OwnActivities implements ProcessingActivities {

    @Override
    public List<ProcessingActivity> activities() {
        return List.of(
                new ProcessingActivity(
                        PrivacyModule.ID, "requests", List.of(), List.of(LegalBasis.LEGAL_OBLIGATION),
                        Set.of(DataCategory.NAME, DataCategory.CONTACT, DataCategory.IDENTITY_NUMBER)),
                new ProcessingActivity(
                        PrivacyModule.ID, "secrets", List.of(), List.of(LegalBasis.LEGAL_OBLIGATION),
                        Set.of(DataCategory.NAME, DataCategory.POST)));
    }
}
