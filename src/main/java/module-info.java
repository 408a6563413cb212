/// The Glossator workbench: one module, closed to the outside.
module org.glossator {
    requires static org.jspecify;
    requires com.ibm.icu;
}
