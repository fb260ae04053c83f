/** Where views are kept and whom they are told. */
@org.jspecify.annotations.NullMarked
package th.samnak.desk.application;
