import { CustomChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// Only what the sunburst draws with; everything else of ECharts stays out of the bundle.
use([CustomChart, CanvasRenderer]);
