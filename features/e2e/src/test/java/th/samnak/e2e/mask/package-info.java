/** Whether the mask over secrets holds, tried from outside: person by person, record by record, channel by channel. */
@org.jspecify.annotations.NullMarked
package th.samnak.e2e.mask;
