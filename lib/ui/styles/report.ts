/** Every stylesheet of the report page, in the order in which they may overrule each other. */
import "./report.css";
import "./columns.css";
import "./settings.css";
import "./compare.css";
import "./annual.css";
