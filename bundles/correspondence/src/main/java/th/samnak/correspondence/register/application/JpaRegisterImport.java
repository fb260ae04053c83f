package th.samnak.correspondence.register.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.intake.Intake;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;

/** Hands out what takes a register over, and says who may. */
@Component
public final class JpaRegisterImport implements RegisterImport {

    private final Database database;
    private final Visibility visibility;
    private final RegisterLines lines;
    private final Takeover takeover;

    @Activate
    public JpaRegisterImport(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Visibility visibility,
            @Reference RegisterLines lines,
            @Reference Takeover takeover) {
        this.database = database;
        this.visibility = visibility;
        this.lines = lines;
        this.takeover = takeover;
    }

    @Override
    public Intake into(Target target) {
        return new RegisterIntake(target, () -> allowed(target), database, takeover);
    }

    private Viewer allowed(Target target) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.IMPORT);
        if (target.kind().secret()) {
            visibility.viewer(CorrespondenceModule.SECRETS);
        }
        lines.require(viewer, target.unit());
        return viewer;
    }
}
