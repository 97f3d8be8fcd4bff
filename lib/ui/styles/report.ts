/** Every stylesheet of the report page, in the order in which they may overrule each other. */
import "./frame.css";
import "./rail.css";
import "./forms.css";
import "./overview.css";
import "./first-run.css";
import "./findings.css";
import "./detail.css";
import "./review.css";
import "./unread.css";
import "./export-menu.css";
import "./history.css";
import "./columns.css";
import "./settings.css";
import "./compare.css";
import "./annual.css";
import "./print.css";
