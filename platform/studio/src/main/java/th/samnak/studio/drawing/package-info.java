/** Drawn pictures: where things stand, and the SVG that is made of it; knows no browser. */
@org.jspecify.annotations.NullMarked
package th.samnak.studio.drawing;
