package th.samnak.correspondence.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Year;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rest.Operation;
import th.samnak.correspondence.work.application.Statistics;
import th.samnak.correspondence.work.application.YearFigures;

/** The report of a year. */
@Path("figures")
@Produces("application/json")
public final class FigureResource {

    private final YearFigures figures;
    private final Access access;

    FigureResource(YearFigures figures, Access access) {
        this.figures = figures;
        this.access = access;
    }

    /** @param yearText the year พ.ศ. */
    public record Report(String unit, String yearText, Statistics figures) {}

    @GET
    @Path("{year}")
    @Operation("correspondence.rest.figures")
    public Report figures(@PathParam("year") int year, @QueryParam("unit") @DefaultValue("") String unit) {
        UnitId of = unit.isBlank() ? access.caller().unit() : new UnitId(unit);
        int buddhist = ThaiBuddhistDate.from(Year.of(year).atDay(1)).get(ChronoField.YEAR_OF_ERA);
        return new Report(of.value(), "พ.ศ. " + buddhist, figures.of(of, year));
    }
}
