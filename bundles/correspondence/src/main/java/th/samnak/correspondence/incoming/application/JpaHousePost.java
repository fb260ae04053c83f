package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.letter.application.AttachmentBook;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Urgency;

/** A secret goes to the registrar of the agency, everything else straight to the unit's desk. */
@Component
public final class JpaHousePost implements HousePost {

    private final Arrivals arrivals;
    private final AttachmentBook files;
    private final Organisation organisation;

    @Activate
    public JpaHousePost(
            @Reference Arrivals arrivals, @Reference AttachmentBook files, @Reference Organisation organisation) {
        this.arrivals = arrivals;
        this.files = files;
        this.organisation = organisation;
    }

    @Override
    public void deliver(EntityManager em, Viewer viewer, Parcel parcel) {
        for (UnitId unit : parcel.to()) {
            boolean secret = parcel.handling().secrecy().isSecret();
            UnitId registry = secret ? organisation.agencyOf(unit).id() : unit;
            String name = organisation.unit(unit).map(Unit::nameTh).orElse(unit.value());
            Urgency urgency = parcel.handling().urgency() == Urgency.WITHIN ? Urgency.MOST_URGENT : parcel.handling().urgency();
            IncomingLetter letter = arrivals.write(em, viewer, new ArrivalForm(
                    registry, parcel.headings().docNo(), parcel.date(), parcel.headings().from(), name,
                    parcel.headings().subject(), "", List.of(), urgency, parcel.handling().secrecy(),
                    parcel.handling().secrecyReason(), Optional.empty(), Optional.empty(), List.of()));
            files.add(
                    em, letter.id(), parcel.headings().docNo().replaceAll("[/\\s]+", "-") + ".pdf",
                    new ByteArrayInputStream(parcel.paper()));
            files.copy(em, parcel.letterId(), letter.id());
        }
    }
}
