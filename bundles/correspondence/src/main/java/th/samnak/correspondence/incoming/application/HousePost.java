package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Handling;
import th.samnak.correspondence.register.domain.Headings;

/** Lets a letter of one unit arrive at the desks of others in the house. */
public interface HousePost {

    void deliver(EntityManager em, Viewer viewer, Parcel parcel);

    /** @param letterId the outgoing letter, whose attachments go along; paper: the signed PDF */
    record Parcel(
            String letterId, List<UnitId> to, Headings headings, Handling handling, LocalDate date, byte[] paper) {}
}
