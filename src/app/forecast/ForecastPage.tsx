import { Frame } from '../ui/Frame';
import '../../experiment/forecast-registry';
import '../network-page/network-page.css';

/** *Who is next, how far will it go?* */
export default function ForecastPage() {
  return <Frame setup={null} stage={null} results={null} />;
}
